/** Datasets by the names that people give: folders, addresses, the bundled one; several are laid over one another. */
import { BUNDLED, isAddress } from './choice.ts';
import type { Dataset } from './dataset.ts';
import { openFolder } from './folder.ts';
import { layered } from './layered/over.ts';
import type { Surroundings } from './remote/remote.ts';

/**
 * Opens what is named as one dataset, in which the first named goes before the others.
 *
 * @param names at least one
 * @param bundled the folder of the dataset that the program carries along
 * @throws BadOption for an address that cannot be one; DataError for what cannot be read
 */
export async function openNamed(
  names: readonly string[],
  bundled: string,
  surroundings: Surroundings,
): Promise<Dataset> {
  const datasets = names.map(async (name) => {
    if (!isAddress(name)) return openFolder(name === BUNDLED ? bundled : name);
    // Only here is anything loaded that reaches the network.
    const { openRemote } = await import('./remote/remote.ts');
    return openRemote(name, surroundings);
  });
  return layered(await Promise.all(datasets));
}
