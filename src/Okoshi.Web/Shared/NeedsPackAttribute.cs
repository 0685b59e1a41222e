using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Okoshi.App.Context;

namespace Okoshi.Web.Shared;

/// <summary>A page that shows what a region's data pack holds. Where the region has none, it says what to do first.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsPackAttribute : Attribute, IAsyncPageFilter
{
    /// <summary>The tables that hold for every region suffice.</summary>
    public bool General { get; set; }

    /// <summary>Whether the region has what the page needs.</summary>
    public bool IsMet(RegionContext region)
    {
        return General ? region.Pack.HasTables : region.Pack.HasRegion;
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (IsMet(context.HttpContext.RequestServices.GetRequiredService<RegionContext>()))
            await next();
        else
            context.Result = new ViewResult
            {
                ViewName = "/Pages/Shared/NoPack.cshtml",
                ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
            };
    }

    /// <summary>The same for a program.</summary>
    public async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        return IsMet(context.HttpContext.RequestServices.GetRequiredService<RegionContext>())
            ? await next(context)
            : TypedResults.Problem(
                "地域のデータパックがまだ入っていません。--pack DIR で場所を示して起動してください。",
                statusCode: StatusCodes.Status409Conflict
            );
    }
}
