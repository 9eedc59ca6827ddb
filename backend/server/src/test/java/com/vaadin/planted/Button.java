package com.vaadin.planted;

/** Something of the user interface. */
public class Button {}
