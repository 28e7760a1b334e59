/** Where the files of a print job go, one after the other: nothing that a person would see until it is finished. */
export interface PrintSink {
  /** Begins a file. */
  begin(name: string): Promise<void>;
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the file in work. */
  end(): Promise<void>;
  /** Ends everything; it can be put in its place. */
  finish(): Promise<void>;
  /** Lets go of whatever is open. */
  abandon(): Promise<void>;
}
