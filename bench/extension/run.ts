import type { Report } from '../rows.ts';
export async function runExtension(_r: Report, _o: unknown): Promise<void> {}
