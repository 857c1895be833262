/**
 * The test of the tests: one thing at a time is changed in clean logs of every system, as text, and
 * each change has to be told by a check. What is left unseen has a reason, and reasons are checked.
 *
 * <p>Nothing here knows what a check looks at. A {@code Dialect} knows how a log is cut into
 * entries, {@code Scan} finds every value of an entry, and the {@code *.fields} files say what each
 * value is about: a value that no file names fails the test, so no field of a log is left out.
 */
package dev.railbird.cli.mutation;
