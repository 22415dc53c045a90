import { currentBuild } from './build.ts';

/** An address that a person opens, as the build serves it. */
export interface ScreenRoute {
  /** "/sekretariat/permohonan/:number/tolak" */
  readonly address: string;
  readonly hasAction: boolean;
  /** A page with its data behind it; not a file, a stream or a form alone. */
  readonly isPage: boolean;
}

/** Every address of a screen: all of `app/routes.ts` but the programs' and the one for all that is not there. */
export async function screenRoutes(): Promise<ScreenRoute[]> {
  const { routes } = await currentBuild();
  const all = Object.values(routes).filter((route) => route !== undefined);
  const parents = new Set(all.map(({ parentId }) => parentId));
  const addressOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    if (route === undefined) return '';
    return addressOf(route.parentId) + (route.path ? `/${route.path}` : '');
  };
  return all
    .filter(({ id }) => !parents.has(id))
    .map(({ id, module }) => ({
      address: addressOf(id) || '/',
      hasAction: module.action !== undefined,
      isPage: module.default !== undefined,
    }))
    .filter(({ address }) => address !== '/*' && !address.startsWith('/api/'));
}
