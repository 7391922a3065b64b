/** What stands for a dataset where there is little room: the colour and the letters that the reader has given it. */
import type { DatasetColor, DatasetLabel } from '../../protocol/views.ts';

/** Says nothing by itself: letters or a name always stand beside it. */
export function ColorDot({ color }: { color: DatasetColor }) {
	return <span class="cp-dot" data-color={color} aria-hidden="true" />;
}

interface Props {
	readonly dataset: DatasetLabel;
	/** Its name stands beside the tag already. */
	readonly named?: boolean;
}

/** Nothing where the reader has chosen neither. */
export function DatasetTag({ dataset: { name, tag, color }, named = false }: Props) {
	if (tag === undefined && color === undefined) return null;
	return (
		<span class="cp-tag" title={name}>
			{color !== undefined && <ColorDot color={color} />}
			{tag ?? (named ? '' : name)}
		</span>
	);
}
