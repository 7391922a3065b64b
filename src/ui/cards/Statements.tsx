/** Positions by question, where one speaker or one account is the subject. Nothing when there are none. */
import type { PositionView } from '../../protocol/views.ts';
import { Words } from '../Words.tsx';
import { More } from './More.tsx';
import { Position } from './Position.tsx';

interface Props {
	readonly heading: string;
	readonly statements: readonly { readonly question: string; readonly position: PositionView }[];
	readonly first: number;
	readonly more: 'card_more_statements' | 'card_more_positions';
}

export function Statements({ heading, statements, first, more }: Props) {
	if (statements.length === 0) return null;
	return (
		<section class="cp-section">
			<h3>
				{heading} <span class="cp-count">{statements.length}</span>
			</h3>
			<More
				items={statements}
				first={first}
				more={more}
				list={(items) => items}
				render={({ question, position }) => (
					<div class="cp-question" key={`${question}/${position.account.ref.id}/${position.text}`}>
						<h4>
							<Words text={question} />
						</h4>
						<Position position={position} />
					</div>
				)}
			/>
		</section>
	);
}
