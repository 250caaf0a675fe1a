import { type ConfigurationScope, type Disposable, workspace } from 'vscode';

/**
 * Every setting of ours with the type of its values, by its name without `packwright.`. package.json declares the same
 * names, with the defaults and what people read of them.
 */
export interface SettingTypes {
  'assets.autoReveal': boolean;
  'explorer.decorations': boolean;
  'preview.inline': boolean;
  'build.saveBefore': 'always' | 'ask' | 'never';
  'trace.server': 'messages' | 'verbose';
}

export type SettingName = keyof SettingTypes;

/**
 * What holds now, there where `scope` is. Nobody keeps it longer than it takes to use it: whoever shows something of it
 * listens with {@link onSettingChanged}. A value of another type than the default's is taken for none.
 */
export function setting<N extends SettingName>(name: N, scope?: ConfigurationScope): SettingTypes[N] {
  const settings = workspace.getConfiguration(SECTION, scope);
  const value = settings.get<SettingTypes[N]>(name);
  const standard = settings.inspect<SettingTypes[N]>(name)?.defaultValue;
  if (standard === undefined) throw new Error(`package.json does not declare ${SECTION}.${name}`);
  return typeof value === typeof standard && value !== undefined ? value : standard;
}

/** Calls `listener` after each change of one of the settings, wherever it was made. */
export function onSettingChanged(names: readonly SettingName[], listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (names.some((name) => change.affectsConfiguration(`${SECTION}.${name}`))) listener();
  });
}

const SECTION = 'packwright';
