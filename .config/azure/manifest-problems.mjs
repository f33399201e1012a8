// Problems of the extension's manifest, as sentences. The Marketplace's own tool accepts most of them.

/** The kinds of contributions that this extension may have, with the properties that each needs. */
const TYPES = {
  'ms.vss-work-web.work-item-form-group': { targets: ['ms.vss-work-web.work-item-form'], needs: ['name', 'uri'] },
  'ms.vss-work-web.work-item-form-page': { targets: ['ms.vss-work-web.work-item-form'], needs: ['name', 'uri'] },
  'ms.vss-web.hub': {
    targets: ['ms.vss-work-web.work-hub-group', 'ms.vss-web.project-admin-hub-group'],
    needs: ['name', 'uri'],
  },
  'ms.vss-dashboards-web.widget': {
    targets: ['ms.vss-dashboards-web.widget-catalog'],
    needs: ['name', 'description', 'uri', 'catalogIconUrl', 'supportedSizes', 'supportedScopes'],
  },
  'ms.vss-dashboards-web.widget-configuration': {
    targets: ['ms.vss-dashboards-web.widget-configuration'],
    needs: ['name', 'uri'],
  },
};
const SCOPES = ['vso.work', 'vso.project'];
const CATEGORIES = ['Azure Boards'];
const TARGETS = ['Microsoft.VisualStudio.Services.Cloud'];
const MAX_LETTERS = 200;
const MAX_CELLS = 4;
const ICON_PIXELS = 128;
const WIDGET_ICON_PIXELS = 98;
const MAX_BYTES = 10_000_000;

/**
 * `files` are the packed files by their path, as bytes. @returns {string[]}
 */
export function manifestProblems(manifest, files) {
  return [
    ...headProblems(manifest),
    ...manifest.contributions.flatMap((contribution) => contributionProblems(contribution, manifest, files)),
    ...twice(manifest.contributions.map(({ id }) => id)).map((id) => `Two contributions are called ${id}.`),
    ...iconProblems(manifest.icons.default, ICON_PIXELS, files),
    ...(files.has(manifest.content.details.path) ? [] : [`${manifest.content.details.path} is not packed.`]),
    ...sizeProblems(files),
  ];
}

function headProblems({ version, description, scopes, categories, targets, id, publisher }) {
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`The version ${version} is not three numbers.`]),
    ...(description.length <= MAX_LETTERS ? [] : [`The description has more than ${MAX_LETTERS} letters.`]),
    ...[id, publisher].filter((name) => !/^[\w-]+$/.test(name)).map((name) => `${name} cannot be part of an id.`),
    ...scopes.filter((scope) => !SCOPES.includes(scope)).map((scope) => `The scope ${scope} is not justified.`),
    ...SCOPES.filter((scope) => !scopes.includes(scope)).map((scope) => `The scope ${scope} is missing.`),
    ...categories.filter((each) => !CATEGORIES.includes(each)).map((each) => `There is no category ${each}.`),
    ...targets.filter((each) => !TARGETS.includes(each.id)).map((each) => `It was not tried on ${each.id}.`),
  ];
}

function contributionProblems({ id, type, targets, properties }, { contributions }, files) {
  const known = TYPES[type];
  if (known === undefined) return [`${id}: there is no type ${type}.`];
  const isWidget = type === 'ms.vss-dashboards-web.widget';
  const configuration = `${id}.config`;
  const wrong = targets.filter((target) => !known.targets.includes(target) && target !== `.${configuration}`);
  return [
    ...known.needs.filter((name) => properties[name] === undefined).map((name) => `${id}: ${name} is missing.`),
    ...wrong.map((target) => `${id}: ${type} does not go to ${target}.`),
    ...(targets.length > 0 ? [] : [`${id}: it goes nowhere.`]),
    ...packedProblems(id, [properties.uri, properties.icon, properties.catalogIconUrl], files),
    ...(isWidget ? iconProblems(properties.catalogIconUrl, WIDGET_ICON_PIXELS, files) : []),
    ...(isWidget && !contributions.some((each) => each.id === configuration)
      ? [`${id}: it has no configuration.`]
      : []),
    ...(properties.supportedSizes ?? [])
      .filter(({ rowSpan, columnSpan }) => ![rowSpan, columnSpan].every((span) => span >= 1 && span <= MAX_CELLS))
      .map(({ rowSpan, columnSpan }) => `${id}: ${rowSpan} × ${columnSpan} cells are not a size.`),
  ];
}

/** Addresses are case-sensitive. */
function packedProblems(id, paths, files) {
  return paths.filter((path) => path !== undefined && !files.has(path)).map((path) => `${id}: ${path} is not packed.`);
}

function iconProblems(path, least, files) {
  const bytes = files.get(path);
  if (bytes === undefined) return [`The icon ${path} is not packed.`];
  // In a PNG, width and height are at fixed offsets.
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  if (!isPng) return [`The icon ${path} is not a PNG.`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === height && width >= least
    ? []
    : [`The icon ${path} is ${width} × ${height}, not ${least} × ${least}.`];
}

function sizeProblems(files) {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return bytes <= MAX_BYTES ? [] : [`It has ${bytes} bytes: more than ${MAX_BYTES}.`];
}

const twice = (names) => names.filter((name, place) => names.indexOf(name) !== place);
