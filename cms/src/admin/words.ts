/** Payload's own words, where plainer ones help whoever writes. */
export const words = {
  error: {
    valueMustBeUnique: 'Another document has this already. Choose something else.',
  },
  fields: {
    customURL: 'An address elsewhere',
    internalLink: 'One of our own pages',
    linkType: 'Where the link leads',
    chooseBetweenCustomTextOrDocument: 'A link to one of our own pages keeps working when its address changes.',
    chooseDocumentToLink: 'Page',
    enterURL: 'Address',
    textToDisplay: 'Words of the link',
  },
  general: {
    noLabel: '–',
    noUpcomingEventsScheduled: 'Nothing is scheduled here. Choose what is to happen and when, and save it.',
    payloadSettings: 'How it looks for you',
    schedulePublishFor: 'Schedule {{title}}',
    upcomingEvents: 'On the schedule',
  },
  upload: {
    editImage: 'Set what stays in view',
    focalPointDescription: 'Drag the point to what matters most. It stays in view where the picture is cut.',
  },
  version: {
    schedulePublish: 'Schedule',
    scheduledSuccessfully: 'It is on the schedule.',
  },
  validation: {
    emailAddress: 'This is not an e-mail address. It looks like name@example.org.',
    enterNumber: 'Write a number.',
    greaterThanMax: '{{value}} is too large: at most {{max}}.',
    invalidInput: 'This cannot be used here. Write it again, or leave it empty.',
    invalidSelection: 'This is not one of the choices. Pick one from the list.',
    invalidSelections: 'These are not among the choices, pick others from the list:',
    lessThanMin: '{{value}} is too small: at least {{min}}.',
    longerThanMin: 'This is too short: write at least {{minLength}} characters.',
    required: 'This is empty. Fill it in first.',
    requiresAtLeast: 'Add at least {{count}} here.',
    requiresNoMoreThan: 'There can be at most {{count}} here.',
    shorterThanMax: 'This is too long: use at most {{maxLength}} characters.',
    validUploadID: 'This picture is not there any more. Pick another one.',
  },
};
