/**
 * Events in words, for the terminal and for pages: one wording, whoever shows it. Nothing here is
 * parsed again, digested or compared.
 */
package dev.railbird.core.words;
