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

/** Operations go out on one line: their indentation is a tenth of what every page loads first. */
function compactDocuments(): Plugin {
  return {
    name: 'compact-documents',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/gql/generated/graphql.ts')) return null
      return { code: code.replace(/`[^`]*`/g, (text) => text.replace(/\s+/g, ' ')), map: null }
    },
  }
}

const server = process.env.CONGTAM_SERVER ?? 'http://127.0.0.1:8080'

/** Fragments that only stand inside other documents are left out of what browsers load. */
const documentsArePure: Plugin = {
  name: 'documents-are-pure',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/gql/generated/graphql.ts')
      ? code.replaceAll('= new TypedDocumentString', '= /*#__PURE__*/ new TypedDocumentString')
      : undefined,
}

export default defineConfig({
  plugins: [
    documentsArePure,
    react(),
    // The application brings its own words (ui/aria-vi.ts), so none of the library's 34 languages ships.
    { ...optimizeLocales.vite({ locales: [] }), enforce: 'pre' },
    cleanDist(),
    compactDocuments(),
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
