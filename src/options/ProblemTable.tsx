/** The errors or the warnings of a report as one table; on a narrow screen each row becomes a short paragraph. */
import { t, tn } from '../ui/i18n.ts';
import type { ProblemGroup } from './report-view.ts';
import { inReadersWords, placeInReadersWords } from './said/said.ts';

export function ProblemTable({ group }: { readonly group: ProblemGroup }) {
	const { severity, total, shown, rest } = group;
	return (
		<>
			<table class="problems">
				<caption>{tn(severity === 'error' ? 'options_errors' : 'options_warnings', total)}</caption>
				<thead>
					<tr>
						<th scope="col">{t('options_column_entry')}</th>
						<th scope="col">{t('options_column_field')}</th>
						<th scope="col">{t('options_column_problem')}</th>
						<th scope="col">{t('options_column_remedy')}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map(({ entry, field, problem, remedy }, index) => (
						<tr key={index}>
							<th scope="row">{placeInReadersWords(entry)}</th>
							<td class="code">{field}</td>
							<td>{inReadersWords(problem)}</td>
							<td>{inReadersWords(remedy)}</td>
						</tr>
					))}
				</tbody>
			</table>
			{rest > 0 && <p class="soft">{tn('options_rest', rest)}</p>}
		</>
	);
}
