/**
 * The report: pages that open from disk, without network and without trust in a name. Pages of
 * single hands are made from {@link HandPage}, which is words only; every other number is the
 * answer to a question of the store, named beside it. Everything that a log can contain goes
 * through Thymeleaf's escaping, {@link Markup}, {@link Svg} or {@link PageJson}; scripts and styles
 * are those that this package ships, named by their digests in each page's policy.
 */
package dev.railbird.reports.html;
