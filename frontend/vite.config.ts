import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Empties dist but for the placeholder, which lets the Go program build without Node. */
function cleanDist(): Plugin {
  return {
    name: 'clean-dist',
    apply: 'build',
    buildStart() {
      const dist = resolve('dist')
      if (!existsSync(dist)) return
      for (const name of readdirSync(dist)) {
        if (name !== 'placeholder.html') rmSync(join(dist, name), { recursive: true })
      }
    },
  }
}

/**
 * Each operation becomes a module of its own, on one line, so that a page loads the operations
 * it sends and not those of all pages. The generated file keeps its types and passes them on.
 */
function documentsApart(): Plugin {
  const own = '\0document/'
  const bodies = new Map<string, string>()
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(own) ? id : null),
    load: (id) => (id.startsWith(own) ? bodies.get(id) : null),
    transform(code, id) {
      if (!id.endsWith('/gql/generated/graphql.ts')) return null
      const head = `${own}class.ts`
      const documents = code.indexOf('export const ')
      bodies.set(head, code.slice(code.indexOf('export class'), documents))
      const names = [
        ...code
          .slice(documents)
          .matchAll(/export const (\w+) = (new TypedDocumentString\(`[^`]*`[^`]*?\)) as unknown/g),
      ]
      for (const [, name, made] of names) {
        bodies.set(
          `${own}${name}.ts`,
          `import { TypedDocumentString } from '${head}'\nexport const ${name} = /*#__PURE__*/ ${made?.replace(/\s+/g, ' ')}`,
        )
      }
      return { code: names.map(([, name]) => `export { ${name} } from '${own}${name}.ts'`).join('\n'), map: null }
    },
  }
}

const server = process.env.CONGTAM_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [
    react(),
    // The application brings its own words (ui/aria-vi.ts), so none of the library's 34 languages ships.
    { ...optimizeLocales.vite({ locales: [] }), enforce: 'pre' },
    cleanDist(),
    documentsApart(),
  ],
  resolve: { alias: { '@': resolve('src') } },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    // The content policy allows no data: scripts or styles, and inlined assets cannot be cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/session', '/files', '/templates'].map((path) => [path, server])),
  },
})
