import { lockDataDir } from './data-dir.ts';
import { checkDatabase } from './database.ts';
import { type ProductEnvironment, prepareEnvironment } from './environment.ts';
import { checkPorts } from './ports.ts';

/**
 * Everything that can be wrong is looked at before anything long is begun.
 * @param folder see `prepareEnvironment`
 * @throws {EnvironmentError | Failure} a line for each thing that has to be mended
 */
export async function prepareProduct(folder?: string): Promise<ProductEnvironment> {
  const environment = await prepareEnvironment(folder);
  await checkMachine(environment);
  return environment;
}

/** @throws {Failure} the data folder, a port or the database cannot be had */
export async function checkMachine(environment: ProductEnvironment): Promise<void> {
  lockDataDir(environment.dataDir);
  await checkPorts(environment);
  if (environment.databaseUri !== undefined) await checkDatabase(environment.databaseUri);
}
