/** Reading a file that somebody chose: too large, not text or plainly no dataset is said before the rest is read. */
import { fileReport, SNIFF_LENGTH, sniff } from '../dataset/parse.ts';
import type { Report } from '../dataset/report.ts';

export const LARGEST_FILE = 200_000_000;

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly report: Report };

export async function readFileText(file: File, onProgress: (done: number, total: number) => void): Promise<FileText> {
	if (file.size > LARGEST_FILE) {
		const size = Math.round(file.size / 1_000_000);
		return refuse(
			file,
			`the file is too large (${size} MB; at most 200 MB are read)`,
			'Split the dataset, or ask its publisher for a smaller one.',
		);
	}
	const junk = sniff(await file.slice(0, SNIFF_LENGTH).text(), file.name);
	if (junk !== undefined) return { ok: false, report: junk };
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reader = file.stream().getReader();
	const parts: string[] = [];
	let done = 0;
	try {
		for (;;) {
			const chunk = await reader.read();
			if (chunk.done) break;
			parts.push(decoder.decode(chunk.value, { stream: true }));
			done += chunk.value.byteLength;
			onProgress(done, file.size);
		}
		parts.push(decoder.decode());
	} catch (error) {
		// The rest of the file is of no use; closing it early is all that is left to do.
		reader.cancel().catch(() => undefined);
		return error instanceof TypeError
			? refuse(file, 'the file is not UTF-8 text', 'Save it again as UTF-8.')
			: refuse(file, 'the file could not be read to its end', 'Check that it is still there, then choose it again.');
	}
	return { ok: true, text: parts.join('') };
}

function refuse(file: File, problem: string, remedy: string): FileText {
	return { ok: false, report: fileReport(file.name, problem, remedy) };
}
