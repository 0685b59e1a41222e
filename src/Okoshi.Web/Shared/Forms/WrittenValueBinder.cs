using Microsoft.AspNetCore.Mvc.ModelBinding;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared.Forms;

/// <summary>
/// Fills typed properties of forms from what people write; what cannot be read stays in its field, with what is accepted.
/// </summary>
internal sealed class WrittenValueBinder<T>(WrittenValue<T> written) : IModelBinder
    where T : struct
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var (name, metadata, state) = (bindingContext.ModelName, bindingContext.ModelMetadata, bindingContext.ModelState);
        var typed = bindingContext.ValueProvider.GetValue(name);
        if (typed == ValueProviderResult.None)
            return Task.CompletedTask;
        state.SetModelValue(name, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue))
        {
            if (metadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                state.TryAddModelError(name, metadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(""));
            return Task.CompletedTask;
        }
        var reading = written.Read(typed.FirstValue);
        if (reading.Value is { } value)
            bindingContext.Result = ModelBindingResult.Success(value);
        else
            state.TryAddModelError(name, $"{reading.Problem}。{written.Expected}で書いてください。");
        return Task.CompletedTask;
    }
}

/// <summary>Knows the types that people write in more than one way.</summary>
internal sealed class WrittenValueBinders : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> Binders = new()
    {
        [typeof(DateOnly)] = new WrittenValueBinder<DateOnly>(WrittenValues.Date),
        [typeof(Yen)] = new WrittenValueBinder<Yen>(WrittenValues.Money),
        [typeof(FiscalYear)] = new WrittenValueBinder<FiscalYear>(WrittenValues.FiscalYear),
        [typeof(decimal)] = new WrittenValueBinder<decimal>(WrittenValues.Number),
        [typeof(MunicipalityCode)] = new WrittenValueBinder<MunicipalityCode>(WrittenValues.MunicipalityCode),
        [typeof(CorporateNumber)] = new WrittenValueBinder<CorporateNumber>(WrittenValues.CorporateNumber),
    };

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        return Binders.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
    }
}
