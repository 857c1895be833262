package dev.railbird.cli.tamper;

import java.util.Optional;

/** One way to tamper with a log. */
interface Forgery {
    /** The forged log; empty when these hands give no occasion for it. */
    Optional<Window> of(Window log);
}
