using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Okoshi.Web.Shared;

/// <summary>A page that shows what a region's data pack holds. Where the product was begun without one, it says what to do first.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPackAttribute : Attribute, IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await HasPackAsync(context.HttpContext))
            await next();
        else
            context.Result = new ViewResult
            {
                ViewName = "/Pages/Shared/NoPack.cshtml",
                ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
            };
    }

    /// <summary>The same for a program.</summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        return await HasPackAsync(context.HttpContext)
            ? await next(context)
            : TypedResults.Problem(
                "地域のデータパックがまだ入っていません。--pack DIR で場所を示して起動してください。",
                statusCode: StatusCodes.Status409Conflict
            );
    }

    private static ValueTask<bool> HasPackAsync(HttpContext http) =>
        http.RequestServices.GetRequiredService<PageFrame>().HasPackAsync(http.RequestAborted);
}
