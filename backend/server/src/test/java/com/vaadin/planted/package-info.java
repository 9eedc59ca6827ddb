/** Stands in for the user interface that the server does not know. */
@NullMarked
package com.vaadin.planted;

import org.jspecify.annotations.NullMarked;
