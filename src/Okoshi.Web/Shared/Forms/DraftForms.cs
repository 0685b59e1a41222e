using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.Primitives;
using Okoshi.App.Json;
using Okoshi.App.Writing;

namespace Okoshi.Web.Shared.Forms;

/// <summary>書きかけ of any form: its fields are kept as they were sent, and put back as if they were sent again.</summary>
public sealed class DraftForms(Drafts drafts, ParameterBinder binder, IModelBinderFactory binders, IModelMetadataProvider metadata)
{
    /// <summary>Fields of the product itself, such as the form's token.</summary>
    private const string OwnFields = "__";

    /// <summary>Fills the bound properties of a page from its draft; nothing is told to be wrong before somebody sends it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="form">Key of the draft.</param>
    /// <param name="since">A draft from before was typed on an older state and is not offered; null for any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>When the draft was kept; null when there is none.</returns>
    public async Task<DateTimeOffset?> RestoreAsync(PageModel page, string form, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        if (
            await drafts.FindAsync(form, cancellationToken) is not { } draft
            || draft.SavedAt <= since
            || Read(draft.Fields) is not { } fields
        )
            return null;
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.InvariantCulture);
        // Which record it is says the address alone.
        foreach (var field in page.PageContext.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>())
        {
            if (field.BindingInfo?.RequestPredicate?.Invoke(page.PageContext) == false)
                await FillAsync(page, field, values);
        }
        foreach (var state in page.ModelState.Values)
        {
            state.Errors.Clear();
            state.ValidationState = ModelValidationState.Skipped;
        }
        return draft.SavedAt;
    }

    /// <summary>Keeps the fields that were sent.</summary>
    public Task KeepAsync(string form, IFormCollection sent, CancellationToken cancellationToken) =>
        drafts.KeepAsync(
            form,
            JsonSerializer.Serialize(
                sent.Where(f => !f.Key.StartsWith(OwnFields, StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToArray()),
                OkoshiJson.Compact
            ),
            cancellationToken
        );

    public Task ThrowAwayAsync(string form, CancellationToken cancellationToken) => drafts.ThrowAwayAsync(form, cancellationToken);

    private async Task FillAsync(PageModel page, PageBoundPropertyDescriptor field, FormValueProvider values)
    {
        var property = metadata.GetMetadataForProperty(page.GetType(), field.Name);
        // Bound as if it had been sent, although the page is only looked at.
        var sent = new ParameterDescriptor
        {
            Name = field.Name,
            ParameterType = field.ParameterType,
            BindingInfo = new BindingInfo(field.BindingInfo!) { RequestPredicate = null },
        };
        var bound = binders.CreateBinder(new ModelBinderFactoryContext { BindingInfo = sent.BindingInfo, Metadata = property });
        var result = await binder.BindModelAsync(page.PageContext, bound, values, sent, property, value: null);
        if (result.IsModelSet)
            property.PropertySetter!(page, result.Model);
    }

    /// <summary>A field has one value, or several; null when a draft is no such thing.</summary>
    private static Dictionary<string, StringValues>? Read(string json)
    {
        try
        {
            return JsonSerializer
                .Deserialize<Dictionary<string, JsonElement>>(json)
                ?.ToDictionary(f => f.Key, f => ValuesOf(f.Value), StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception unread) when (unread is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static StringValues ValuesOf(JsonElement field) =>
        field.ValueKind == JsonValueKind.Array ? new StringValues([.. field.EnumerateArray().Select(v => v.ToString())]) : field.ToString();
}
