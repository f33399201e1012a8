import * as SDK from 'azure-devops-extension-sdk';
import { type Around, type AzureFrame, SERVICE } from './frame/azure-frame';

interface LocationService {
  readonly getServiceLocation: () => Promise<string>;
}

const started = SDK.init({ loaded: false, applyTheme: true });

/** The page of Azure DevOps around this frame. Only this module imports the SDK: it may load once per document. */
export const azureFrame: AzureFrame = {
  around,
  token: async () => {
    await started;
    return SDK.getAccessToken();
  },
  service: async (id) => {
    await started;
    return SDK.getService(id);
  },
  register: (contributionId, contribution) => SDK.register(contributionId, contribution),
  loaded: () => void SDK.notifyLoadSucceeded(),
  fit: () => SDK.resize(),
};

async function around(): Promise<Around> {
  await started;
  const location = await SDK.getService<LocationService>(SERVICE.location);
  const url = await location.getServiceLocation();
  const { id, name } = SDK.getHost();
  const { project } = SDK.getWebContext();
  return {
    organisation: { id, name },
    viewerId: SDK.getUser().id,
    project: project?.id === undefined ? null : { id: project.id, name: project.name },
    locale: SDK.getPageContext().globalization.culture,
    url: url.endsWith('/') ? url : `${url}/`,
    extensionId: SDK.getExtensionContext().id,
  };
}
