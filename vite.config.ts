/// <reference types="vite/client" />
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * What every page with script needs, small as it is: in one file, since each of thirty brings its own
 * headers over a weak line, and the seventh waits for the first.
 */
const EVERYWHERE =
  /\/app\/(components\/(blocks|button|error-page|findings|icon|progress|request-context|forms\/(controls|error-summary|field|use-page-form)|frames\/public-frame|request\/(draft-frame|step-form))|copy\/(contact-channels|dates|office-address|page-errors|request-form|request-steps)|domain\/calendar\/[\w-]+|http\/paths)\.tsx?$/;

/** Scripts that stand beside the pages under a name of their own: a service worker has to keep its address. */
const STANDING: Readonly<Record<string, string>> = {
  'resepsionis-luring.js': 'app/components/desk/line/worker.ts',
  'resepsionis-meja.js': 'app/components/desk/line/start.ts',
  'masuk-lupa.js': 'app/components/desk/line/forget.ts',
};

function standingScripts(): Plugin {
  let isClientBuild = false;
  return {
    name: 'standing-scripts',
    configResolved({ command, build }) {
      isClientBuild = command === 'build' && !build.ssr;
    },
    buildStart() {
      if (!isClientBuild) return;
      for (const [fileName, id] of Object.entries(STANDING)) {
        this.emitFile({ type: 'chunk', id, fileName });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        const id = STANDING[(request.url ?? '').slice(1)];
        if (id !== undefined) request.url = `/${id}`;
        next();
      });
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  build: {
    // A small font inlined as data: would be refused by our own content security policy.
    assetsInlineLimit: 0,
    // To pack every file only to print its size costs as much as to write them all.
    reportCompressedSize: false,
    rollupOptions: isSsrBuild
      ? {}
      : { output: { manualChunks: (id) => (EVERYWHERE.test(id) ? 'everywhere' : null) } },
  },
  plugins: [
    tailwindcss(),
    standingScripts(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
  ],
}));
