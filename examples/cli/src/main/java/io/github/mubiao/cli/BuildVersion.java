package io.github.mubiao.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "mubiao " + ResourceBundle.getBundle("io.github.mubiao.cli.build").getString("project.version")
        };
    }
}
