/**
 * Exact money: scaled integers, a scale per hand, divisions that name their remainder. No floating
 * point.
 */
package dev.railbird.core.chips;
