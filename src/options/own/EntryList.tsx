/** The own entries of one kind, each with its form and its removal. */
import type { OwnEntries, OwnKind } from '../../protocol/own.ts';
import { t } from '../../ui/i18n.ts';
import { Confirm } from '../Confirm.tsx';
import { type Entry, textOf } from './form-values.ts';

interface Props {
	readonly heading: string;
	readonly kind: OwnKind;
	readonly entries: OwnEntries;
	readonly onEdit: (entry: Entry) => void;
	readonly onRemove: (id: string) => Promise<unknown>;
}

export function EntryList({ heading, kind, entries, onEdit, onRemove }: Props) {
	const all: readonly Entry[] = entries[kind];
	// Stand-ins are made and removed with what is about them.
	const own = all.filter(({ standsFor }) => standsFor === undefined);
	if (own.length === 0) return null;
	return (
		<section class="own-list" aria-label={heading}>
			<h3>{heading}</h3>
			<ul class="sites">
				{own.map((entry) => {
					const id = textOf(entry.id);
					const name = textOf(entry.name ?? entry.headline ?? entry.text) || id;
					return (
						<li key={id}>
							<span class="correction">{name}</span>
							<span class="actions">
								<button type="button" class="link" aria-label={t('own_edit_one', name)} onClick={() => onEdit(entry)}>
									{t('own_edit')}
								</button>
								<Confirm
									label={t('options_remove')}
									fullLabel={t('options_remove_one', name)}
									question={t('own_remove_question', name)}
									yes={t('options_remove')}
									disabled={false}
									onConfirm={async () => void (await onRemove(id))}
								/>
							</span>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
