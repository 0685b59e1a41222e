using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Okoshi.Web.Access;

namespace Okoshi.Web.Shared;

/// <summary>Answers that are sent packed, in Brotli or gzip, to whoever takes them so.</summary>
/// <remarks>
/// Under TLS the length of a packed answer tells what two parts of it share: a search word that a stranger chose and a name that only the
/// signed-in person may read (BREACH). So pages for somebody who is signed in by a cookie go out unpacked. Pages for everybody hold no
/// secret of the reader (the token of a form is enciphered anew in every answer), and a program with a token of its own cannot be
/// made to ask by another site.
/// </remarks>
internal static class Compression
{
    private static readonly string[] More = ["image/svg+xml", "text/csv", "application/geo+json", "application/problem+json"];

    public static IServiceCollection AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. More];
        });
        // Pages are made for each request; the last percent of length is not worth the time.
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        return services.Replace(ServiceDescriptor.Singleton<IResponseCompressionProvider, WithoutSecrets>());
    }

    private sealed class WithoutSecrets(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
        : ResponseCompressionProvider(services, options)
    {
        public override bool ShouldCompressResponse(HttpContext context) =>
            (context.User.Identity?.IsAuthenticated != true || TokenHandler.Carries(context.Request))
            && base.ShouldCompressResponse(context);
    }
}
