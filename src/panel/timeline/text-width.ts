/** How wide a label of the timeline will be, in the type that timeline.css gives it. */

const SIZE = '11.5px';
const BOLD = 650;

let context: CanvasRenderingContext2D | null | undefined;

export function textWidth(text: string, bold: boolean): number {
	context ??= document.createElement('canvas').getContext('2d');
	if (context === null) return 0;
	const family = getComputedStyle(document.body).fontFamily;
	context.font = `${bold ? BOLD : 400} ${SIZE} ${family}`;
	return context.measureText(text).width;
}
