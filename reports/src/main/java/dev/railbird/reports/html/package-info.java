/**
 * The report: pages that open from disk, without network and without trust in a name. Everything
 * that a log can contain goes through Thymeleaf's escaping or through {@link PageJson}; scripts and
 * styles are the two that this package ships, named by their digests in each page's policy.
 */
package dev.railbird.reports.html;
