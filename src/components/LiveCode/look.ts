/** How the form changes what stands around it. */
export type Look = {
  /** Whether the code is in the editor, so that it need not be shown twice. */
  readonly isEditing: boolean;
  /** Whether there is an output of the reader's own. */
  readonly hasOutput: boolean;
};
