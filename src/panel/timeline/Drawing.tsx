/**
 * The timeline's SVG: accounts above the axis, events below it. Position and form tell what colour tells, too. An item
 * is named by its title alone; what is written beside it may be cut off.
 */
import { t } from '../../ui/i18n.ts';
import { tickLabel } from './labels.ts';
import type { TimelineItem, TimelineLayout } from './layout.ts';

interface Props {
	readonly layout: TimelineLayout;
	readonly width: number;
	readonly chosen: string | undefined;
	readonly optionId: (key: string) => string;
	readonly labelOf: (item: TimelineItem) => string;
	readonly onChoose: (key: string) => void;
}

const HERE = 5;
/** A pointer needs more than a dot. */
const REACH = 6;

export function Drawing({ layout, width, chosen, optionId, labelOf, onChoose }: Props) {
	const { items, scale, dot, axis, height } = layout;
	return (
		<svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
			{/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus */}
			<g aria-hidden="true">
				<line class="axis" x1={0} x2={width} y1={axis} y2={axis} />
				{scale.breaks.map((gap) => (
					<g key={gap.x} class="break">
						<rect x={gap.x} y={axis - 3} width={gap.width} height={6} />
						<path d={zigzag(gap.x, gap.width, axis)} />
					</g>
				))}
				{items.filter(isHere).map((item) => (
					<Here key={item.key} x={item.x + item.width / 2} y={item.y} width={width} />
				))}
				{scale.ticks.map((tick) => (
					<g key={tick.day}>
						<line class="tick" x1={tick.x} x2={tick.x} y1={axis} y2={axis + 5} />
						<text class="tick-label" x={tick.x} y={axis + 17}>
							{tickLabel(tick)}
						</text>
					</g>
				))}
			</g>
			{/* The list box around them handles the keys. */}
			{items.map((item) => (
				<g
					key={item.key}
					id={optionId(item.key)}
					role="option"
					aria-selected={item.key === chosen}
					class={classOf(item, item.key === chosen)}
					onClick={() => onChoose(item.key)}
				>
					<title>{labelOf(item)}</title>
					<Shape item={item} dot={dot} />
				</g>
			))}
		</svg>
	);
}

function Shape({ item, dot }: { readonly item: TimelineItem; readonly dot: number }) {
	const { x, y, span } = item;
	if (item.kind === 'event') {
		const { text, x: at, anchor } = item.label;
		return (
			<>
				<rect class="bar" x={x} y={y - 5} width={item.width} height={10} rx={3} />
				{/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a line of text takes no focus */}
				<text aria-hidden="true" class="event-label" x={at} y={y + 4} text-anchor={anchor}>
					{text}
				</text>
			</>
		);
	}
	const here = isHere(item);
	return (
		<>
			{span.precision === 'day' ? (
				<>
					<circle class="reach" cx={x} cy={y} r={REACH} />
					<circle class="dot" cx={x} cy={y} r={here ? Math.max(dot, HERE) : dot} />
				</>
			) : (
				// Known to the month or year only: a span, no day that nobody has named.
				<rect class="dot" x={x} y={y - 3} width={Math.max(item.width, 2 * dot)} height={6} rx={3} />
			)}
		</>
	);
}

/** A line up from the dot with "you are here", kept within the drawing. */
function Here({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
	const anchor = x < 60 ? 'start' : x > width - 60 ? 'end' : 'middle';
	return (
		<>
			<line class="here-line" x1={x} x2={x} y1={14} y2={y - HERE} />
			<text
				class="here-label"
				x={anchor === 'middle' ? x : anchor === 'start' ? Math.max(0, x - 6) : Math.min(width, x + 6)}
				y={10}
				text-anchor={anchor}
			>
				{t('panel_you_are_here')}
			</text>
		</>
	);
}

function isHere(item: TimelineItem): boolean {
	return item.kind === 'page' || (item.kind === 'account' && item.account.reading);
}

function classOf(item: TimelineItem, chosen: boolean): string {
	const here = isHere(item);
	const role = item.kind === 'event' ? ` as-${item.event.role}` : '';
	return `item ${item.kind}${role}${here ? ' here' : ''}${chosen ? ' chosen' : ''}`;
}

function zigzag(x: number, width: number, y: number): string {
	const middle = x + width / 2;
	return `M${middle - 5} ${y + 5}l3 -10M${middle + 2} ${y + 5}l3 -10`;
}
