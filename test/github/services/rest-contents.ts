import { json } from './http-call.ts';
import { blobSha, type FileTree } from './repository-files.ts';
import { notFound, Refusal, type RestHandler, type RestRequest, type Route, route } from './rest-route.ts';
import { restTimeOrNull } from './time-format.ts';

const contents: RestHandler = (request) => {
  const { state, query, params, accept } = request;
  const ref = query.get('ref') ?? state.defaultBranch;
  const sha = state.commits.resolve(ref);
  if (sha === null) throw notFound(`No commit found for the ref ${ref}`);
  const files = state.commits.at(sha);
  const path = (params.path ?? '').replace(/^\/|\/$/g, '');
  const content = files.get(path);
  if (content !== undefined) {
    if (/github\.(v3\.)?raw/.test(accept)) {
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
        body: content,
      };
    }
    const encoded = Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n');
    return json(200, { ...entry(request, path, content), encoding: 'base64', content: `${encoded}\n` });
  }
  const names = namesIn(files, path);
  if (names.length === 0 && path !== '') throw notFound();
  const prefix = path === '' ? '' : `${path}/`;
  return json(
    200,
    names.map((name) => entry(request, prefix + name, files.get(prefix + name))),
  );
};

export const contentRoutes: readonly Route[] = [
  route('GET', '/contents', 'contents', contents),
  route('GET', '/contents/{path+}', 'contents', contents),
  route('GET', '', 'metadata', ({ state, repositoryUrl }) =>
    json(200, {
      id: 1,
      node_id: 'R_1',
      name: state.repo,
      full_name: state.fullName,
      owner: { login: state.owner, id: 1, type: 'User' },
      private: state.isPrivate,
      visibility: state.isPrivate ? 'private' : 'public',
      html_url: `https://github.com/${state.fullName}`,
      url: repositoryUrl,
      default_branch: state.defaultBranch,
      has_issues: state.hasIssues,
      pushed_at: restTimeOrNull(state.pushedAt),
      archived: false,
      disabled: false,
      fork: false,
    }),
  ),
  route('GET', '/commits/{ref+}', 'contents', ({ state, params, accept, repositoryUrl }) => {
    const sha = state.commits.resolve(params.ref ?? '');
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
    if (/github\.(v3\.)?sha/.test(accept)) {
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
        body: sha,
      };
    }
    return json(200, { sha, node_id: `C_${sha}`, url: `${repositoryUrl}/commits/${sha}`, parents: [] });
  }),
  route('GET', '/git/ref/{ref+}', 'contents', ({ state, params, repositoryUrl }) => {
    if (params.ref !== `heads/${state.defaultBranch}`) throw notFound();
    const { defaultRef: ref, head: sha } = state;
    const url = `${repositoryUrl}/git/${ref}`;
    const object = { sha, type: 'commit', url: `${repositoryUrl}/git/commits/${sha}` };
    return json(200, { ref, node_id: `REF_${sha}`, url, object });
  }),
];

function namesIn(files: FileTree, folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const within = [...files.keys()].filter((path) => path.startsWith(prefix));
  return [...new Set(within.map((path) => path.slice(prefix.length).split('/')[0]!))].toSorted();
}

function entry({ repositoryUrl }: RestRequest, path: string, content: string | undefined): object {
  const isFile = content !== undefined;
  const sha = blobSha(content ?? path);
  return {
    type: isFile ? 'file' : 'dir',
    name: path.split('/').at(-1),
    path,
    sha,
    size: isFile ? Buffer.byteLength(content) : 0,
    url: `${repositoryUrl}/contents/${path}`,
    git_url: `${repositoryUrl}/git/${isFile ? 'blobs' : 'trees'}/${sha}`,
    html_url: null,
    download_url: null,
  };
}
