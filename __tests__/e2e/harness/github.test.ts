/** The GitHub server of the harness, asked by the same Octokit the action uses. */
import { getOctokit } from '@actions/github'
import sodium from 'libsodium-wrappers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hunksOf, startGitHub, type GitHub } from '../../harness/github.js'

const at = { owner: 'octo-org', repo: 'hello' }
let github: GitHub
let octokit: ReturnType<typeof getOctokit>
const client = (token: string): ReturnType<typeof getOctokit> => getOctokit(token, { baseUrl: github.url })

beforeEach(async () => {
  github = await startGitHub()
  github.seedPullRequest({ number: 7 })
  octokit = client('ghs_test')
})
afterEach(async () => {
  await github.close()
})

it('keeps comments: create, list over pages, update, delete', async () => {
  for (let each = 0; each < 70; each++) github.seedComment(7, `number ${each}`)
  const { data } = await octokit.rest.issues.createComment({ ...at, issue_number: 7, body: 'mine' })
  expect(data.user).toMatchObject({ login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' })
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...at,
    issue_number: 7,
    per_page: 30,
  })
  expect(all.map(each => each.body).at(-1)).toBe('mine')
  expect(all).toHaveLength(71)
  await octokit.rest.issues.updateComment({ ...at, comment_id: data.id, body: 'changed' })
  expect(github.comments(7).at(-1)).toMatchObject({ body: 'changed', history: ['mine', 'changed'] })
  await octokit.rest.issues.deleteComment({ ...at, comment_id: data.id })
  expect(github.comments(7)).toHaveLength(70)
  expect(github.violations).toEqual([])
})

it('shows a pull request, its diff, files, commits and the repository', async () => {
  const pull = await octokit.rest.pulls.get({ ...at, pull_number: 7 })
  expect(pull.data).toMatchObject({
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'feature' },
    base: { ref: 'main' },
  })
  const diff = await octokit.rest.pulls.get({ ...at, pull_number: 7, mediaType: { format: 'diff' } })
  expect(diff.data as unknown as string).toContain('+export function greet(name) {')
  const files = await octokit.rest.pulls.listFiles({ ...at, pull_number: 7 })
  expect(files.data).toMatchObject([
    { filename: 'src/greet.js', status: 'modified', additions: 2, deletions: 2 },
  ])
  const commits = await octokit.rest.pulls.listCommits({ ...at, pull_number: 7 })
  expect(commits.data).toMatchObject([{ sha: 'a'.repeat(40) }])
  expect((await octokit.rest.repos.get(at)).data).toMatchObject({ default_branch: 'main', private: false })
  const of = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...at,
    commit_sha: 'a'.repeat(40),
  })
  expect(of.data).toMatchObject([{ number: 7 }])
  github.state.contents.set('docs/a b.md', '# Hi')
  const file = await octokit.rest.repos.getContent({ ...at, path: 'docs/a b.md' })
  expect(file.data).toMatchObject({ type: 'file', path: 'docs/a b.md', content: 'IyBIaQ==' })
  github.seedPullRequest({ number: 8, diffTooLarge: true })
  const large = octokit.rest.pulls.get({ ...at, pull_number: 8, mediaType: { format: 'diff' } })
  await expect(large).rejects.toMatchObject({ status: 406 })
  const compared = await octokit.rest.repos.compareCommits({ ...at, base: 'main', head: 'feature' })
  expect(compared.data.status).toBe('ahead')
  expect(github.violations).toEqual([])
})

it('refuses what the description refuses, and remembers it', async () => {
  const pull = { ...at, issue_number: 7, pull_number: 7 }
  const refused: [string, object][] = [
    ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { text: 'x' }],
    ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { body: 'x', more: 'y' }],
    ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { per_pages: 3 }],
    ['POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { event: 'LGTM' }],
  ]
  for (const [route, facts] of refused) {
    await expect(octokit.request(route, { ...pull, ...facts })).rejects.toMatchObject({ status: 422 })
  }
  await expect(octokit.request('GET /repos/octo-org/hello/nonsense')).rejects.toMatchObject({ status: 404 })
  expect(github.violations).toHaveLength(5)
  expect(github.violations[0]).toContain('issues/create-comment')
  const elsewhere = octokit.rest.issues.listComments({ owner: 'x', repo: 'y', issue_number: 7 })
  await expect(elsewhere).rejects.toMatchObject({ status: 404 })
})

it('refuses what GitHub refuses beyond its description', async () => {
  const comment = (body: string): Promise<unknown> =>
    octokit.rest.issues.createComment({ ...at, issue_number: 7, body })
  await expect(comment(' \n')).rejects.toMatchObject({ status: 422 })
  await expect(comment('é'.repeat(131_073))).rejects.toMatchObject({ status: 422 })
  await comment('é'.repeat(131_072))
  await expect(
    octokit.rest.issues.createComment({ ...at, issue_number: 99, body: 'x' }),
  ).rejects.toMatchObject({ status: 404 })
  github.seedPullRequest({ number: 9, locked: true })
  await expect(
    octokit.rest.issues.createComment({ ...at, issue_number: 9, body: 'x' }),
  ).rejects.toMatchObject({ status: 403 })
  await expect(
    getOctokit('x', { baseUrl: github.url, headers: { authorization: '' } }).request('GET /user'),
  ).rejects.toMatchObject({ status: 403 })
  expect(github.violations).toEqual([])
})

it('posts a review whole or not at all', async () => {
  const good = { path: 'src/greet.js', line: 2, side: 'RIGHT', body: 'A default would be kind.' }
  const review = (comments: object[], event = 'COMMENT'): Promise<unknown> =>
    octokit.rest.pulls.createReview({
      ...at,
      pull_number: 7,
      body: 'Seen.',
      event: event as 'COMMENT',
      comments: comments as never,
    })
  await expect(review([good, { ...good, line: 40 }])).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: ['Line could not be resolved'] } },
  })
  await expect(review([{ ...good, path: 'no.js' }])).rejects.toMatchObject({ status: 422 })
  await expect(review([{ ...good, start_line: 2 }])).rejects.toMatchObject({ status: 422 })
  await expect(review([], 'APPROVE')).rejects.toMatchObject({ status: 422 })
  expect(github.reviewComments()).toEqual([])
  await review([good, { ...good, line: 3, side: 'LEFT' }, { ...good, start_line: 1, line: 4 }])
  expect(github.reviews(7)).toMatchObject([
    {
      state: 'COMMENTED',
      body: 'Seen.',
      comments: [
        { line: 2, side: 'RIGHT' },
        { line: 3, side: 'LEFT' },
        { start_line: 1, line: 4 },
      ],
    },
  ])
  const [first] = github.reviewComments(7)
  const reply = await octokit.rest.pulls.createReplyForReviewComment({
    ...at,
    pull_number: 7,
    comment_id: first?.id ?? 0,
    body: 'Done.',
  })
  expect(reply.data).toMatchObject({ in_reply_to_id: first?.id, path: 'src/greet.js' })
  const listed = await octokit.rest.pulls.listReviewComments({ ...at, pull_number: 7 })
  expect(listed.data).toHaveLength(4)
  expect((await octokit.rest.pulls.listReviews({ ...at, pull_number: 7 })).data).toMatchObject([
    { state: 'COMMENTED' },
  ])
  expect(github.violations).toEqual([])
})

it('knows which lines a hunk shows on each side', () => {
  const [first, second] = hunksOf(
    '@@ -1,3 +1,2 @@ f\n a\n-b\n-c\n+d\n@@ -10 +9,2 @@\n x\n+y\n\\ No newline at end of file',
  )
  expect([[...(first?.LEFT ?? [])], [...(first?.RIGHT ?? [])]]).toEqual([
    [1, 2, 3],
    [1, 2],
  ])
  expect([[...(second?.LEFT ?? [])], [...(second?.RIGHT ?? [])]]).toEqual([[10], [9, 10]])
})

it('keeps secrets sealed with its key, for those who may write them', async () => {
  await sodium.ready
  const seal = (key: string, text: string): string =>
    sodium.to_base64(
      sodium.crypto_box_seal(text, sodium.from_base64(key, sodium.base64_variants.ORIGINAL)),
      sodium.base64_variants.ORIGINAL,
    )
  await expect(octokit.rest.actions.getRepoPublicKey(at)).rejects.toMatchObject({ status: 403 })
  github.token('pat', { login: 'releaser', secrets: true })
  const { rest } = client('pat')
  const { data: key } = await rest.actions.getRepoPublicKey(at)
  const put = (value: string): Promise<{ status: number }> =>
    rest.actions.createOrUpdateRepoSecret({
      ...at,
      secret_name: 'AUTH',
      key_id: key.key_id,
      encrypted_value: seal(key.key, value),
    })
  expect((await put('naïve ✓')).status).toBe(201)
  const before = (await rest.actions.getRepoSecret({ ...at, secret_name: 'AUTH' })).data.updated_at
  expect((await put('second')).status).toBe(204)
  expect(github.secret('AUTH')).toMatchObject({ value: 'second' })
  expect(github.secret('AUTH')?.updated_at).not.toBe(before)
  const environment = await rest.actions.getEnvironmentPublicKey({ ...at, environment_name: 'ci' })
  const { key_id } = environment.data
  const encrypted_value = seal(environment.data.key, 'e')
  await rest.actions.createOrUpdateEnvironmentSecret({
    ...at,
    environment_name: 'ci',
    secret_name: 'AUTH',
    key_id,
    encrypted_value,
  })
  await rest.actions.createOrUpdateOrgSecret({
    org: 'octo-org',
    secret_name: 'AUTH',
    key_id,
    encrypted_value,
    visibility: 'all',
  })
  expect(github.secret('AUTH', 'octo-org/hello/ci')?.value).toBe('e')
  expect(github.secret('AUTH', 'octo-org')?.value).toBe('e')
  github.state.rotateKey()
  await expect(put('stale key')).rejects.toMatchObject({ status: 422 })
  expect(github.violations).toEqual([])
})

it('reacts, knows permissions and who asks', async () => {
  const comment = github.seedComment(7, '/codex hi')
  const eyes = { ...at, comment_id: comment.id, content: 'eyes' as const }
  const { data } = await octokit.rest.reactions.createForIssueComment(eyes)
  expect((await octokit.rest.reactions.createForIssueComment(eyes)).status).toBe(200)
  expect(
    (await octokit.rest.reactions.listForIssueComment({ ...at, comment_id: comment.id })).data,
  ).toHaveLength(1)
  await octokit.rest.reactions.deleteForIssueComment({ ...at, comment_id: comment.id, reaction_id: data.id })
  expect(github.state.reactions).toEqual([])
  github.state.permissions.set('maria', 'maintain')
  const level = async (username: string): Promise<string> =>
    (await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username })).data.permission
  expect([await level('maria'), await level('mallory')]).toEqual(['write', 'read'])
  await expect(level('dependabot[bot]')).rejects.toMatchObject({ status: 404 })
  await expect(octokit.rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
  github.token('pat', { login: 'maria' })
  expect((await client('pat').rest.users.getAuthenticated()).data.login).toBe('maria')
  expect(github.violations).toEqual([])
})

it('answers GraphQL against the real schema: viewer, minimize, threads', async () => {
  const { id } = github.seedComment(7, 'old', 'github-actions[bot]')
  const minimize = `mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized minimizedReason } } }`
  expect(await octokit.graphql(minimize, { id: `IC_${id}` })).toEqual({
    minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
  })
  expect(github.comments(7)).toMatchObject([{ minimized: 'OUTDATED' }])
  await octokit.rest.pulls.createReview({
    ...{ ...at, pull_number: 7, event: 'COMMENT' },
    comments: [{ path: 'src/greet.js', line: 2, body: 'Why?' }],
  })
  const threads = `query($owner: String!, $repo: String!) { viewer { login } repository(owner: $owner, name: $repo) {
    pullRequest(number: 7) { reviewThreads(first: 10) { pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated path line comments(first: 5) { nodes { body author { login } } } } }
      comments(first: 10) { nodes { isMinimized viewerDidAuthor } } } } }`
  expect(await octokit.graphql(threads, at)).toMatchObject({
    viewer: { login: 'github-actions' },
    repository: {
      pullRequest: {
        reviewThreads: {
          pageInfo: { hasNextPage: false },
          nodes: [
            {
              isResolved: false,
              isOutdated: false,
              line: 2,
              comments: { nodes: [{ body: 'Why?', author: { login: 'github-actions' } }] },
            },
          ],
        },
        comments: { nodes: [{ isMinimized: true, viewerDidAuthor: true }] },
      },
    },
  })
  await expect(octokit.graphql('{ viewer { logn } }')).rejects.toThrow(/Did you mean "login"/)
  expect(github.violations).toEqual([expect.stringContaining('logn')])
  github.fault('graphql:minimizeComment', 'forbidden')
  await expect(octokit.graphql(minimize, { id: `IC_${id}` })).rejects.toMatchObject({
    errors: [{ type: 'FORBIDDEN' }],
  })
  const missing = octokit.graphql(minimize, { id: 'IC_1' })
  await expect(missing).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
})

it('goes wrong on request, once or as often as asked', async () => {
  const post = (): Promise<{ status: number }> =>
    octokit.rest.issues.createComment({ ...at, issue_number: 7, body: 'x' })
  const outcome = async (): Promise<unknown> =>
    post().then(
      answer => answer.status,
      (error: { status: number; response?: { headers: Record<string, string> } }) => [
        error.status,
        error.response?.headers['retry-after'],
      ],
    )
  github.fault('issues/create-comment', 500, { times: 2 })
  expect([await outcome(), await outcome(), await outcome()]).toEqual([
    [500, undefined],
    [500, undefined],
    201,
  ])
  github.fault(/^POST .*comments$/, 429, { retryAfter: 3 })
  expect(await outcome()).toEqual([429, '3'])
  github.fault('issues/create-comment', 'secondary-limit')
  expect(await outcome()).toEqual([403, '1'])
  github.fault('issues/create-comment', 'reset')
  expect(await outcome()).toEqual([500, undefined])
  expect(github.comments()).toHaveLength(1)
  github.fault('issues/create-comment', '502-after-write')
  expect(await outcome()).toEqual([502, undefined])
  expect(github.comments()).toHaveLength(2)
  expect(github.requests.map(each => each.status)).toEqual([500, 500, 201, 429, 403, undefined, 502])
})

it('hangs on request, until it is closed', async () => {
  github.fault('issues/create-comment', 'hang')
  const post = octokit.rest.issues.createComment({ ...at, issue_number: 7, body: 'x' }).catch(() => 'closed')
  await github.arrived('issues/create-comment')
  await github.close()
  expect(await post).toBe('closed')
})
