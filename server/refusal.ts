import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** What is thrown to answer a request that asks for what cannot be: the message is for whoever asked. */
export function refusal(message: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, message);
}
