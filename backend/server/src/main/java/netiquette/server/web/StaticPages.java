package netiquette.server.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the demo network and the extension's zips. */
@Configuration(proxyBeanMethods = false)
class StaticPages implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/demo", "/demo/");
        pages.addViewController("/demo/").setViewName("forward:/demo/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/demo/**")
                .addResourceLocations("classpath:/META-INF/resources/demo/")
                .resourceChain(true)
                .addResolver(new PlaceResolver());
        resources.addResourceHandler("/download/*.zip").addResourceLocations("classpath:/extension/");
    }
}
