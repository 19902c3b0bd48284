/** Questions about drug policy, treaties, challenges and roles. */
@NullMarked
package io.github.latamregionalism.programs.policy;

import org.jspecify.annotations.NullMarked;
