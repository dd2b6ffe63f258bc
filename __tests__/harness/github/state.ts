/** What the GitHub server knows. Plain data, which tests may look at and change. */
import { OWNER, REPO, user, type Payload } from '../events.js'
import { filesOfDiff } from './anchors.js'
import { sealingKey, type SealingKey } from './secrets.js'

/** Who a token belongs to. */
export interface Identity {
  login: string
  id: number
  type: 'User' | 'Bot'
  /** Whether the token may write secrets; `GITHUB_TOKEN` never may. */
  secrets: boolean
}

/** `GITHUB_TOKEN`'s own. */
export const ACTIONS_BOT: Identity = {
  login: 'github-actions[bot]',
  id: 41_898_282,
  type: 'Bot',
  secrets: false,
}

export interface Comment {
  id: number
  /** Of the issue or pull request. */
  number: number
  body: string
  author: Identity
  created_at: string
  updated_at: string
  /** GraphQL's classifier, when it is hidden. */
  minimized?: string
  /** Every body it ever had, the present one last. */
  history: string[]
}

export interface ReviewComment extends Comment {
  review_id: number
  path: string
  line: number
  side: string
  start_line?: number
  start_side?: string
  commit_id: string
  diff_hunk: string
  in_reply_to_id?: number
  /** Of the thread; kept on its first comment. */
  resolved: boolean
}

export interface Review {
  id: number
  number: number
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  body: string
  commit_id: string
  author: Identity
  submitted_at: string
}

export interface PullFile {
  filename: string
  previous?: string
  status: string
  /** Absent for binary and very large files. */
  patch?: string
  /** Changed lines of a file without patch. */
  changes?: number
}

export interface Pull {
  number: number
  title: string
  body: string | null
  author: string
  state: 'open' | 'closed'
  draft: boolean
  locked: boolean
  headSha: string
  headRef: string
  /** `owner/name`. */
  headRepository: string
  baseSha: string
  baseRef: string
  files: PullFile[]
  diff: string
  /** SHAs, the head last. */
  commits: string[]
  /** GitHub refuses to show the diff: more than 300 files or 20,000 lines. */
  diffTooLarge: boolean
}

export interface Issue {
  number: number
  title: string
  body: string | null
  author: string
  locked: boolean
}

export interface Reaction {
  id: number
  /** `issue-comment` or `review-comment`, with its id. */
  of: string
  content: string
  author: Identity
}

export interface Secret {
  /** `owner/repo`, `owner/repo/environment` or `org`. */
  scope: string
  name: string
  /** What was sealed. */
  value: string
  created_at: string
  updated_at: string
}

export class State {
  owner = OWNER
  repo = REPO
  isPrivate = false
  /** Whether a workflow may approve pull requests; a setting of the repository, off by default. */
  actionsMayApprove = false
  readonly pulls = new Map<number, Pull>()
  readonly issues = new Map<number, Issue>()
  comments: Comment[] = []
  reviews: Review[] = []
  reviewComments: ReviewComment[] = []
  reactions: Reaction[] = []
  readonly secrets: Secret[] = []
  /** `admin`, `maintain`, `write`, `triage`, `read` or `none` by login; anybody else can read. */
  readonly permissions = new Map<string, string>()
  /** Content of the repository's files by path. */
  readonly contents = new Map<string, string>()
  /** Tokens by their text; any other is `GITHUB_TOKEN`. */
  readonly tokens = new Map<string, Identity>()
  #ids = 1000
  #seconds = 0
  #keys = 0
  #key: SealingKey | undefined

  /** A new id, greater than all before. */
  id(): number {
    return ++this.#ids
  }

  /** A time later than all before. */
  now(): string {
    return new Date(Date.UTC(2026, 0, 1) + 1000 * this.#seconds++).toISOString().replace('.000', '')
  }

  /** The key secrets are sealed with. */
  async key(): Promise<SealingKey> {
    return (this.#key ??= await sealingKey(++this.#keys))
  }

  /** Another key from now on; what was sealed with the old one is refused. */
  rotateKey(): void {
    this.#key = undefined
  }

  identity(token: string): Identity {
    return this.tokens.get(token) ?? ACTIONS_BOT
  }

  addPull(facts: Partial<Pull>): Pull {
    const number = facts.number ?? 7
    const headSha = facts.headSha ?? 'a'.repeat(40)
    const diff = facts.diff ?? (facts.files ? diffOf(facts.files) : SAMPLE_DIFF)
    const pull: Pull = {
      title: 'Greet by name',
      body: 'The greeting takes a name now.',
      author: 'octocat',
      state: 'open',
      draft: false,
      locked: false,
      headRef: 'feature',
      headRepository: `${this.owner}/${this.repo}`,
      baseSha: 'b'.repeat(40),
      baseRef: 'main',
      commits: [headSha],
      diffTooLarge: false,
      ...facts,
      number,
      headSha,
      diff,
      files: facts.files ?? filesOfDiff(diff),
    }
    this.pulls.set(number, pull)
    return pull
  }

  addComment(number: number, body: string, author: Identity | string = ACTIONS_BOT): Comment {
    const at = this.now()
    const comment = {
      id: this.id(),
      number,
      body,
      author: person(author),
      created_at: at,
      updated_at: at,
      history: [body],
    }
    this.comments.push(comment)
    return comment
  }
}

/** The diff of a pull request that nobody gave one. */
export const SAMPLE_DIFF = `diff --git a/src/greet.js b/src/greet.js
index 1111111..2222222 100644
--- a/src/greet.js
+++ b/src/greet.js
@@ -1,5 +1,5 @@
 // Greets.
-export function greet() {
-  return 'Hello'
+export function greet(name) {
+  return 'Hello ' + name
 }
 
`

function diffOf(files: readonly PullFile[]): string {
  return files
    .map(({ filename, previous = filename, status, patch }) => {
      const [from, to] = [
        status === 'added' ? '/dev/null' : `a/${previous}`,
        status === 'removed' ? '/dev/null' : `b/${filename}`,
      ]
      const mode =
        status === 'added'
          ? 'new file mode 100644\n'
          : status === 'removed'
            ? 'deleted file mode 100644\n'
            : ''
      const rename = status === 'renamed' ? `rename from ${previous}\nrename to ${filename}\n` : ''
      const body = patch === undefined ? 'Binary files differ\n' : `--- ${from}\n+++ ${to}\n${patch}\n`
      return `diff --git a/${previous} b/${filename}\n${mode}${rename}${body}`
    })
    .join('')
}

/** A login as an identity. */
export function person(author: Identity | string): Identity {
  if (typeof author !== 'string') return author
  if (author === ACTIONS_BOT.login) return ACTIONS_BOT
  const type = author.endsWith('[bot]') ? 'Bot' : 'User'
  const { id } = user(author)
  return { login: author, id: id as number, type, secrets: false }
}

/** An identity as REST shows it. */
export function restUser(identity: Identity): Payload {
  return { ...user(identity.login, identity.type), id: identity.id }
}
