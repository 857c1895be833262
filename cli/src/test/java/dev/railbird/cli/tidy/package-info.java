/**
 * The house rules that a compiler does not know, checked over the sources of every module.
 *
 * <p>Rules read text, not types: what they cannot see for certain they leave alone. A complaint
 * says where and what to use instead. Exemptions are listed by name in {@code Exemptions}.
 */
package dev.railbird.cli.tidy;
