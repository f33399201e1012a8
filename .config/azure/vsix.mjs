// The package of an extension, as the Marketplace's own tool writes it: a zip with two manifests beside the files.
import AdmZip from 'adm-zip';

const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  vsixmanifest: 'text/xml',
  vsomanifest: 'application/json',
};

/** The parts of the manifest that go into extension.vsomanifest; extension.vsixmanifest holds the rest. */
const OF_CONTRIBUTIONS = ['manifestVersion', 'demands', 'scopes', 'contributions'];

/** `files` are the packed files by their path, as bytes. @returns {Buffer} */
export function vsixOf(manifest, files) {
  const zip = new AdmZip();
  const add = (path, content) => zip.addFile(path, Buffer.from(content));
  add('[Content_Types].xml', contentTypes([...files.keys()]));
  add('extension.vsomanifest', JSON.stringify(contributionsOf(manifest), null, 2));
  for (const [path, bytes] of files) add(path, bytes);
  add('extension.vsixmanifest', packageManifest(manifest, [...files.keys()]));
  return zip.toBuffer();
}

const contributionsOf = (manifest) => ({
  ...Object.fromEntries(
    OF_CONTRIBUTIONS.filter((name) => manifest[name] !== undefined).map((name) => [name, manifest[name]]),
  ),
  contributionTypes: [],
});

function contentTypes(paths) {
  const endings = new Set(['vsixmanifest', 'vsomanifest', ...paths.map(endingOf)]);
  const defaults = [...endings].toSorted().map((ending) => {
    const type = TYPES[ending];
    if (type === undefined) throw new Error(`Nothing is known of files that end in .${ending}`);
    return `<Default Extension=".${ending}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}</Types>
`;
}

function packageManifest(manifest, paths) {
  const { id, publisher, version, name, description, categories, tags = [], targets, icons, content } = manifest;
  const asset = (type, path) =>
    `    <Asset Type="${escaped(type)}" d:Source="File" Path="${escaped(path)}" Addressable="true"/>`;
  const assets = [
    ...paths.filter((path) => isAddressable(path, manifest)).map((path) => asset(path, path)),
    asset('Microsoft.VisualStudio.Services.Icons.Default', icons.default),
    asset('Microsoft.VisualStudio.Services.Content.Details', content.details.path),
    asset('Microsoft.VisualStudio.Services.Manifest', 'extension.vsomanifest'),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escaped(id)}" Publisher="${escaped(publisher)}" Version="${escaped(version)}"/>
    <DisplayName>${escaped(name)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Categories>${escaped(categories.join(','))}</Categories>
    <Tags>${escaped(tags.join(','))}</Tags>
    <Icon>${escaped(icons.default)}</Icon>
  </Metadata>
  <Dependencies/>
  <Installation>
${targets.map((target) => `    <InstallationTarget Id="${escaped(target.id)}"/>`).join('\n')}
  </Installation>
  <Assets>
${assets.join('\n')}
  </Assets>
</PackageManifest>
`;
}

const isAddressable = (path, { files }) =>
  files.some((each) => each.addressable && (path === each.path || path.startsWith(`${each.path}/`)));

const endingOf = (path) => path.split('.').at(-1).toLowerCase();

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
