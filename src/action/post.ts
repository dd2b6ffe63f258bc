export async function post(): Promise<void> {
  const core = await import('@actions/core')
  core.info('')
}
