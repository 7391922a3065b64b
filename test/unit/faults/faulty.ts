/** A database that fails at a chosen write: for want of room, or because the browser ends whoever writes. */
import 'fake-indexeddb/auto';

export type Fault = 'full' | 'killed';

export interface Faulty {
	/** Writes that were begun since. */
	readonly writes: number;
	/** The fault has struck. */
	readonly struck: boolean;
	/** The database works again, as after room was made or the browser was started anew. */
	heal(): void;
}

const WRITES = ['put', 'add', 'delete', 'clear'] as const;

/** The `at`th write and, when killed, everything after it fails. */
export function failAt(at: number, fault: Fault): Faulty {
	const state = { writes: 0, struck: false };
	const { prototype } = IDBObjectStore;
	const kept = WRITES.map((name) => [name, prototype[name]] as const);
	const { transaction } = IDBDatabase.prototype;
	const written = new WeakSet<IDBTransaction>();
	const strike = ({ transaction }: IDBObjectStore): never => {
		state.struck = true;
		// What was written before in the same transaction goes with it; where nothing was, there is nothing to take back.
		if (written.has(transaction)) transaction.abort();
		if (fault === 'full') throw new DOMException('The disk is full.', 'QuotaExceededError');
		throw new DOMException('The process has ended.', 'InvalidStateError');
	};
	for (const [name, own] of kept) {
		Object.defineProperty(prototype, name, {
			configurable: true,
			writable: true,
			value(this: IDBObjectStore, ...given: unknown[]) {
				state.writes += 1;
				if (state.writes === at || (fault === 'killed' && state.struck)) strike(this);
				written.add(this.transaction);
				return Reflect.apply(own, this, given);
			},
		});
	}
	IDBDatabase.prototype.transaction = function (...given: Parameters<IDBDatabase['transaction']>) {
		if (fault === 'killed' && state.struck) throw new DOMException('The process has ended.', 'InvalidStateError');
		return Reflect.apply(transaction, this, given);
	};
	return {
		get writes() {
			return state.writes;
		},
		get struck() {
			return state.struck;
		},
		heal() {
			for (const [name, own] of kept)
				Object.defineProperty(prototype, name, { configurable: true, writable: true, value: own });
			IDBDatabase.prototype.transaction = transaction;
		},
	};
}

/** The browser ends at the `at`th step of an upgrade of the database: what it had done of it goes, and nothing more is done. */
export function failUpgradeAt(at: number): Pick<Faulty, 'struck' | 'heal'> {
	const state = { steps: 0, struck: false };
	const { createObjectStore } = IDBDatabase.prototype;
	const { createIndex } = IDBObjectStore.prototype;
	/** What is asked for behind the end. */
	const nothing = { createIndex: () => undefined } as unknown as IDBObjectStore;
	const ended = new WeakSet<IDBTransaction>();
	const step = ({ transaction }: IDBObjectStore) => {
		state.steps += 1;
		if (state.steps < at) return;
		state.struck = true;
		ended.add(transaction);
		transaction.abort();
	};
	let last: IDBTransaction | undefined;
	IDBDatabase.prototype.createObjectStore = function (...given) {
		if (last !== undefined && ended.has(last) && last.db === this) return nothing;
		const store: IDBObjectStore = Reflect.apply(createObjectStore, this, given);
		last = store.transaction;
		step(store);
		return ended.has(last) ? nothing : store;
	};
	IDBObjectStore.prototype.createIndex = function (...given: Parameters<typeof createIndex>) {
		const index: IDBIndex = Reflect.apply(createIndex, this, given);
		step(this);
		return index;
	};
	return {
		get struck() {
			return state.struck;
		},
		heal() {
			IDBDatabase.prototype.createObjectStore = createObjectStore;
			IDBObjectStore.prototype.createIndex = createIndex;
		},
	};
}
