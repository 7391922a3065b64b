/** `npm run check`: what documents name (files, headings, commands and their options, paths of code) is there; one version, and the stores' texts. */
import { main, ROOT, say, Trouble } from '../lib/run.mjs';
import { checkDocuments } from './check.ts';
import { listingProblems } from './listing.ts';
import { repositoryAt } from './repository.ts';
import { versionProblems } from './version.ts';

await main(() => {
	const repository = repositoryAt(ROOT);
	const { documents, links, problems } = checkDocuments(repository);
	const found = [...problems, ...versionProblems(repository), ...listingProblems(repository)];
	if (found.length > 0) throw new Trouble(found.join('\n'));
	say(`Documents: ${documents} with ${links} links; all that they name is there.`);
	return 0;
});
