/**
 * What the checks ask of a game of golf. Each check keeps its one id and page; these are the parts
 * of their classes that know golf. A finding stands at the event whose row is wrong.
 */
package dev.railbird.core.check.golf;
