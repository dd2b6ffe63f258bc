#!/usr/bin/env node
/**
 * Writes __tests__/fixtures/github/api.json: the part of GitHub's OpenAPI description (MIT, published as
 * @octokit/openapi) that tests hold our requests against. Usage: node scripts/refresh-github-api.mjs [version]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OPERATIONS = new Set(
  `
  issues/get issues/list-comments issues/create-comment issues/get-comment issues/update-comment
  issues/delete-comment
  pulls/get pulls/list pulls/list-files pulls/list-commits
  pulls/create-review pulls/list-reviews pulls/get-review pulls/update-review pulls/dismiss-review
  pulls/list-comments-for-review pulls/list-review-comments pulls/get-review-comment
  pulls/create-reply-for-review-comment pulls/update-review-comment pulls/delete-review-comment
  repos/get repos/get-collaborator-permission-level repos/get-content repos/compare-commits
  repos/list-pull-requests-associated-with-commit
  reactions/create-for-issue-comment reactions/delete-for-issue-comment reactions/list-for-issue-comment
  reactions/create-for-pull-request-review-comment reactions/delete-for-pull-request-comment
  reactions/list-for-pull-request-review-comment
  actions/get-repo-public-key actions/get-repo-secret actions/create-or-update-repo-secret
  actions/get-environment-public-key actions/get-environment-secret
  actions/create-or-update-environment-secret
  actions/get-org-public-key actions/get-org-secret actions/create-or-update-org-secret
  users/get-authenticated users/get-by-username
  `
    .trim()
    .split(/\s+/),
)

const target = fileURLToPath(new URL('../__tests__/fixtures/github/api.json', import.meta.url))
const { version, description } = download(process.argv[2] ?? 'latest')
const pruned = prune(description, version)
writeFileSync(target, `${JSON.stringify(pruned, null, 1)}\n`)
console.log(`${target}: ${OPERATIONS.size} operations of @octokit/openapi ${version}`)

function download(wanted) {
  const dir = mkdtempSync(join(tmpdir(), 'github-api-'))
  try {
    const options = { cwd: dir, encoding: 'utf8' }
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', `@octokit/openapi@${wanted}`, '--json'], options),
    )
    const file = 'package/generated/api.github.com.json'
    execFileSync('tar', ['-xzf', packed.filename, file], options)
    return { version: packed.version, description: JSON.parse(readFileSync(join(dir, file), 'utf8')) }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function prune(api, version) {
  const paths = {}
  const missing = new Set(OPERATIONS)
  for (const [path, item] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!OPERATIONS.has(operation.operationId)) continue
      missing.delete(operation.operationId)
      const { operationId, parameters, requestBody, responses } = operation
      paths[path] = { ...paths[path], [method]: slim({ operationId, parameters, requestBody, responses }) }
      const body = paths[path][method].requestBody?.content?.['application/json']?.schema
      if (body) close(body)
    }
  }
  if (missing.size > 0) throw new Error(`GitHub's description has no ${[...missing].join(', ')} any more`)
  return {
    openapi: api.openapi,
    info: {
      title: api.info.title,
      version: api.info.version,
      license: api.info.license,
      'x-source': `@octokit/openapi@${version}`,
    },
    paths,
    components: reachable(paths, api.components),
  }
}

/** Drops prose and examples, and what ajv does not take: `nullable` beside no `type`. */
function slim(node, isMap = false) {
  if (Array.isArray(node)) return node.map(each => slim(each))
  if (node === null || typeof node !== 'object') return node
  const result = {}
  for (const [key, value] of Object.entries(node)) {
    const prose = ['description', 'example', 'examples', 'externalDocs', 'title', 'headers'].includes(key)
    if (!isMap && (prose || key.startsWith('x-'))) continue
    result[key] = slim(value, key === 'properties')
  }
  if (isMap || !result.nullable || result.type) return result
  delete result.nullable
  return { anyOf: [result, { type: 'null' }] }
}

/** A request may hold nothing the description does not name. */
function close(schema) {
  if (schema === null || typeof schema !== 'object') return
  if (schema.properties && schema.additionalProperties === undefined) schema.additionalProperties = false
  for (const value of Object.values(schema)) {
    if (Array.isArray(value)) value.forEach(close)
    else close(value)
  }
}

/** The components that paths refer to, directly or by way of others. */
function reachable(paths, components) {
  const kept = {}
  const visit = node => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (node === null || typeof node !== 'object') return
    const [, kind, name] = /^#\/components\/([^/]+)\/(.+)$/.exec(node.$ref ?? '') ?? []
    if (kind && !kept[kind]?.[name]) {
      kept[kind] = { ...kept[kind], [name]: slim(components[kind][name]) }
      visit(kept[kind][name])
    }
    Object.values(node).forEach(visit)
  }
  visit(paths)
  const sorted = Object.entries(kept).map(([kind, all]) => [
    kind,
    Object.fromEntries(Object.entries(all).sort()),
  ])
  return Object.fromEntries(sorted.sort())
}
