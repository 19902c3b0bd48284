/**
 * The atlas: a page on which the dataset is looked at rather than read.
 *
 * <p>{@link io.github.latamregionalism.programs.atlas.AtlasPage} puts it together from a template, a style sheet, the
 * scripts and the words of three languages, which lie beside this package as resources, and from the data.
 * {@code AtlasData} makes the data: the records in their JSON form, and what the page would otherwise have to reckon
 * again. This is on which days each spell certainly and possibly holds, who took part when, and the yearly series. It
 * is also the days on which another reading makes a difference. So the page gives the answers that the library gives.
 */
@NullMarked
package io.github.latamregionalism.programs.atlas;

import org.jspecify.annotations.NullMarked;
