using System.ComponentModel;
using Microsoft.AspNetCore.Http.Metadata;

namespace Okoshi.Web.Api;

/// <summary>Tells a program which parameter is missing or cannot be read; the framework alone answers 400 and nothing else.</summary>
internal static class BadParameters
{
    /// <summary>Makes the framework say that it could not read a request, in every environment.</summary>
    public static void Apply(RouteHandlerOptions options) => options.ThrowOnBadRequest = true;

    /// <summary>Turns that into an answer. What is wrong with anything but parameters stays the server's to answer.</summary>
    public static async Task TellAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException) when (!context.Response.HasStarted && Faults(context) is { Count: > 0 } faults)
        {
            await TypedResults.ValidationProblem(faults, title: "受け取れない値があります。").ExecuteAsync(context);
        }
    }

    private static Dictionary<string, string[]> Faults(HttpContext context) =>
        (context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
            .Where(p => p.HasTryParse || p.ParameterInfo.ParameterType == typeof(string))
            .Select(p => (p.Name, Fault: Fault(p, context.Request)))
            .Where(p => p.Fault.Length > 0)
            .ToDictionary(p => p.Name, p => new[] { p.Fault }, StringComparer.Ordinal);

    private static string Fault(IParameterBindingMetadata parameter, HttpRequest request)
    {
        var value = request.RouteValues[parameter.Name]?.ToString() ?? request.Query[parameter.Name].ToString();
        if (value.Length == 0)
            return parameter.IsOptional ? "" : $"「{parameter.Name}」がありません。?{parameter.Name}=… の形で付けてください。";
        var type = Nullable.GetUnderlyingType(parameter.ParameterInfo.ParameterType) ?? parameter.ParameterInfo.ParameterType;
        return type == typeof(string) || TypeDescriptor.GetConverter(type).IsValid(value) ? ""
            : IsWhole(type) ? $"「{parameter.Name}」の「{value}」は使えません。整数で書いてください。"
            : $"「{parameter.Name}」の「{value}」は使えません。書き直してください。";
    }

    private static bool IsWhole(Type type) => type == typeof(int) || type == typeof(long);
}
