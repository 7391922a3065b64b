/** The detail of one result, over the search: Back by button, Escape or Backspace. */
import { ArrowLeft } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import { DetailBody, DetailFoot, DetailHead, DetailKind } from './DetailParts.tsx';
import type { Target } from './targets.ts';
import { type DetailState, useDetail } from './use-detail.ts';

interface Props {
	readonly target: Target;
	readonly onOpen: (target: Target) => void;
	readonly onBack: () => void;
}

export function DetailView({ target, onOpen, onBack }: Props) {
	const { retry, ...state } = useDetail(target);
	const body = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => body.current?.focus(), []);
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' && event.key !== 'Backspace') return;
			event.preventDefault();
			onBack();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, [onBack]);

	const detail = state.at === 'shown' ? state.detail : undefined;
	return (
		<main class="popup cp-card">
			<h1 class="sr-only">{t('name')}</h1>
			<div class="cp-head">
				<div class="cp-bar">
					<button type="button" class="back" onClick={onBack}>
						<ArrowLeft size={15} aria-hidden="true" />
						{t('card_back')}
					</button>
					{detail !== undefined && <DetailKind detail={detail} />}
				</div>
				{detail !== undefined && <DetailHead detail={detail} onOpen={onOpen} />}
			</div>
			{/* The scrolled part takes the focus, so that the arrow keys scroll it and a screen reader starts there. */}
			<div ref={body} class="cp-body" tabIndex={-1} aria-busy={state.at === 'loading'}>
				<Body state={state} onOpen={onOpen} onRetry={retry} />
			</div>
			{detail !== undefined && <DetailFoot detail={detail} />}
		</main>
	);
}

interface BodyProps {
	readonly state: DetailState;
	readonly onOpen: Props['onOpen'];
	readonly onRetry: () => void;
}

function Body({ state, onOpen, onRetry }: BodyProps) {
	switch (state.at) {
		case 'loading':
			return <p class="cp-section cp-soft late">{t('popup_loading')}</p>;
		case 'failed':
			return (
				<div role="alert" class="cp-section">
					<p>{t('popup_detail_failed', state.error)}</p>
					<button type="button" onClick={onRetry}>
						{t('popup_retry')}
					</button>
				</div>
			);
		case 'shown':
			return <DetailBody detail={state.detail} onOpen={onOpen} />;
	}
}
