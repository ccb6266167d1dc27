/** A user with a browser, and the platform that they are signed in to. */
export interface User {
  readonly baseURL: string;
  /** The private key of the demo apps. */
  readonly jwtKey: string;
  /** An address that the user's browser can come back to. */
  readonly redirectUrl: string;
  /** Whether whoever opens the page could read the tokens of the program. */
  readonly isInPage: boolean;
  /** Opens the page of consent, decides, and gives the address that the browser came back to. */
  consent(url: string, decision: 'Allow' | 'Deny'): Promise<string>;
  /** Opens the page for devices, where the code is filled in, and lets the device in. */
  letIn(verificationUrl: string): Promise<void>;
}
