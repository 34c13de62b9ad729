package io.github.mubiao.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the options of the command want it. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Version.text()};
    }
}
