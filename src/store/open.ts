/** Opening the database so that it can neither hang nor fail without words. */
import { openDB } from 'idb';
import { type CounterpointSchema, DATABASE_NAME, DATABASE_VERSION, type Database, upgrade } from './schema.ts';

export type Opened =
	| { readonly ok: true; readonly db: Database }
	| { readonly ok: false; readonly reason: OpenFailure; readonly message: string };

export type OpenFailure = 'missing' | 'blocked' | 'slow' | 'newer' | 'refused';

export interface OpenOptions {
	readonly name?: string;
	readonly timeLimit?: number;
	/** The connection has ended (another version wants in, or the browser closed it): open again when needed. */
	readonly onClosed?: () => void;
}

/** Longer than any healthy open, shorter than a reader's patience. */
const TIME_LIMIT = 5000;

/** Plain words: what it means for the reader and what to do. */
const MESSAGES: Readonly<Record<OpenFailure, string>> = {
	missing:
		'This browser gives the extension no database here, as in a private window. The bundled dataset is used from memory; changes are not kept.',
	blocked:
		'An older Counterpoint page still holds the database. Close other Counterpoint tabs, or restart the browser.',
	slow: 'The browser did not open the database in time. Restart the browser; if it happens again, check the free space on the disk.',
	newer: 'The database was written by a newer version of Counterpoint. Update the extension.',
	refused:
		'The browser refused to open the database. Check that it may store data on this computer and that the disk is not full, then restart it.',
};

export async function openDatabase(options: OpenOptions = {}): Promise<Opened> {
	let blocked = false;
	let abandoned = false;
	const opening = startOpening(options, () => {
		blocked = true;
	});
	// A database that opens after the limit must not stay open unseen.
	opening.then(
		(db) => {
			if (abandoned) db.close();
		},
		() => undefined,
	);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const limit = new Promise<'late'>((resolve) => {
		timer = setTimeout(() => resolve('late'), options.timeLimit ?? TIME_LIMIT);
	});
	try {
		const db = await Promise.race([opening, limit]);
		if (db !== 'late') return { ok: true, db };
		abandoned = true;
		return failure(blocked ? 'blocked' : 'slow');
	} catch (error) {
		return failure(reasonOf(error));
	} finally {
		clearTimeout(timer);
	}
}

/** Async, so that a browser that throws at once is answered like one that fails later. */
async function startOpening({ name, onClosed }: OpenOptions, onBlocked: () => void): Promise<Database> {
	return openDB<CounterpointSchema>(name ?? DATABASE_NAME, DATABASE_VERSION, {
		upgrade: (db, oldVersion, newVersion, transaction) => {
			// That it was broken off is heard of by the opening itself.
			transaction.done.catch(() => undefined);
			upgrade(db, oldVersion, newVersion);
		},
		blocked: onBlocked,
		// Another context wants to upgrade or delete: holding on would block it.
		blocking: (_current, _wanted, event) => {
			(event.target as IDBDatabase).close();
			onClosed?.();
		},
		terminated: () => onClosed?.(),
	});
}

function failure(reason: OpenFailure): Opened {
	return { ok: false, reason, message: MESSAGES[reason] };
}

/** Firefox says `InvalidStateError` ("a mutation operation was attempted…") where it allows no database at all. */
function reasonOf(error: unknown): OpenFailure {
	// Where there is no database at all, not even the name `indexedDB` stands for anything.
	if (error instanceof ReferenceError || error instanceof TypeError) return 'missing';
	const name = error instanceof Error ? error.name : '';
	if (name === 'VersionError') return 'newer';
	return name === 'InvalidStateError' || name === 'SecurityError' ? 'missing' : 'refused';
}
