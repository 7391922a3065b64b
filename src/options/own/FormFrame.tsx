/** What the forms of own entries have in common: heading, fields beside the card as it would be, saving once all is well. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldProblem, OwnRequest, OwnVerdict } from '../../protocol/own.ts';
import { t } from '../../ui/i18n.ts';
import { CardPreview } from './CardPreview.tsx';
import { useVerdict } from './use-verdict.ts';

export interface OwnForm {
	readonly verdict: OwnVerdict | undefined;
	readonly problems: readonly FieldProblem[];
	/** Saving was tried: from now on what is still missing is told as well. */
	readonly asked: boolean;
	readonly submit: () => void;
}

/** Closes the form once its request is saved. */
export function useOwnForm(
	request: OwnRequest,
	onSave: (request: OwnRequest) => Promise<boolean>,
	onClose: () => void,
): OwnForm {
	const [asked, setAsked] = useState(false);
	const { verdict, judge } = useVerdict(request);
	const save = async () => {
		if ((await judge()).problems.length === 0 && (await onSave(request))) onClose();
	};
	return {
		verdict,
		problems: verdict?.problems ?? [],
		asked,
		submit: () => {
			setAsked(true);
			void save();
		},
	};
}

interface Props {
	readonly form: OwnForm;
	readonly heading: string;
	readonly save: string;
	readonly class?: string;
	/** Sources have no card. */
	readonly preview?: boolean;
	readonly onClose: () => void;
	readonly children: ComponentChildren;
}

export function FormFrame({ form, heading, save, class: own, preview = true, onClose, children }: Props) {
	const { verdict, problems, asked, submit } = form;
	const head = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => head.current?.focus(), []);
	return (
		<form
			class={own === undefined ? 'own-form' : `own-form ${own}`}
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			<h3 ref={head} tabIndex={-1}>
				{heading}
			</h3>
			<div class="own-columns">
				<div class="own-fields">
					{children}
					<p role="alert" class="sr-only">
						{asked && problems.length > 0 ? t('own_not_saved') : ''}
					</p>
					<div class="actions">
						<button type="submit" class="button primary">
							{save}
						</button>
						<button type="button" class="button" onClick={onClose}>
							{t('options_cancel')}
						</button>
					</div>
				</div>
				{preview && <CardPreview card={verdict?.card} />}
			</div>
		</form>
	);
}
