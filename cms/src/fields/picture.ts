import type { UploadField } from 'payload';

export const pictureField: UploadField = {
  name: 'picture',
  type: 'upload',
  relationTo: 'media',
  label: 'Picture',
  admin: { description: 'Shown at the top of the page. Not needed: leave it empty where a picture adds nothing.' },
};
